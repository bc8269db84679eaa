package footnote.analysis;

/// A sentence in each language.
final class Samples {
  private Samples() {}

  static String of(Language language) {
    return switch (language) {
      case ARABIC -> "كانت المدينة القديمة تقع على ضفاف النهر في عام ٢٠٢٣";
      case BULGARIAN -> "Старите градове лежаха край реката през 2023 година";
      case BENGALI -> "পুরানো শহরটি নদীর তীরে অবস্থিত ছিল ২০২৩ সালে";
      case CATALAN -> "L’antiga ciutat s'estenia vora els rius de l'illa";
      case SORANI -> "شارە کۆنەکە لە کەناری ڕووبارەکە بوو";
      case CZECH -> "Stará města ležela na březích řek v roce 2023";
      case DANISH -> "De gamle byer lå ved flodernes bredder på øerne";
      case GERMAN -> "Die alten Städte lagen an den Ufern der Flüsse, außerdem Häuser";
      case GREEK -> "Οι παλιές πόλεις βρίσκονταν στις όχθες των ποταμών";
      case VIETNAMESE -> "Các thành phố cổ nằm bên bờ sông vào năm 2023";
      case ENGLISH, UND ->
          "The old cities’ naïve leaders were sitting on the river’s banks in 2023";
      case SPANISH -> "Las antiguas ciudades españolas estaban a orillas de los ríos";
      case ESTONIAN -> "Vanad linnad asusid jõgede kallastel";
      case BASQUE -> "Hiri zaharrak ibaien ertzean zeuden";
      case PERSIAN -> "شهرهای قدیمی در کنار رودخانه‌ها قرار داشتند";
      case FINNISH -> "Vanhat kaupungit sijaitsivat jokien rannoilla";
      case FRENCH -> "L’ancienne ville s'étendait aux bords des rivières jusqu'à l'été";
      case IRISH -> "Bhí na seanbhailte suite ar bhruacha na n-aibhneacha";
      case GALICIAN -> "As antigas cidades estaban ás beiras dos ríos";
      case HINDI -> "पुराने शहर नदियों के किनारे बसे थे २०२३ में";
      case HUNGARIAN -> "A régi városok a folyók partjain feküdtek";
      case ARMENIAN -> "Հին քաղաքները գտնվում էին գետերի ափերին";
      case INDONESIAN -> "Kota-kota tua itu terletak di tepian sungai-sungai";
      case ITALIAN -> "Le città dell’antichità si trovavano sull'acqua dei fiumi";
      case JAPANESE -> "古い街は川のほとりにありました。ﾃｽﾄ";
      case KOREAN -> "오래된 도시들은 강가에 있었다";
      case LITHUANIAN -> "Senieji miestai stovėjo prie upių krantų";
      case LATVIAN -> "Vecās pilsētas atradās upju krastos";
      case NEPALI -> "पुराना शहरहरू नदीको किनारमा थिए";
      case DUTCH -> "De oude steden lagen aan de oevers van de rivieren";
      case NORWEGIAN -> "De gamle byene lå ved elvenes bredder";
      case PORTUGUESE -> "As antigas cidades ficavam às margens dos rios, são belas";
      case ROMANIAN -> "Oraşele vechi se aflau pe malurile râurilor, orașele";
      case RUSSIAN -> "Старые города стояли на берегах рек ещё в 2023 году";
      case SERBIAN -> "Стари градови су лежали на обалама река";
      case SWEDISH -> "De gamla städerna låg vid flodernas stränder";
      case TAMIL -> "பழைய நகரங்கள் ஆற்றின் கரையில் இருந்தன";
      case TELUGU -> "పాత నగరాలు నదుల ఒడ్డున ఉండేవి";
      case THAI -> "เมืองเก่าตั้งอยู่ริมแม่น้ำในปี ๒๐๒๓";
      case TURKISH -> "İstanbul’un eski ŞEHİRLERİ ırmakların kıyısındaydı";
      case CHINESE -> "古老的城市位于河岸上，２０２３年";
    };
  }
}
