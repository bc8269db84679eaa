#!/bin/sh
# Makes the samples beside of the texts in source/, with the programs that people make such files
# with. On Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui
# libreoffice-impress-nogui pandoc chromium python3 fonts-dejavu-core hyphen-en-gb
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TZ=UTC

office() { # FORMAT[:FILTER] SOURCE
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$1" --outdir "$work" "$2" >/dev/null
}

# LibreOffice
for format in odt docx rtf; do
  office "$format" source/handbook.fodt
  mv "$work/handbook.$format" .
done
office 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"0"}}' source/paper.fodt
mv "$work/paper.pdf" .
for format in xlsx ods; do
  office "$format" source/rota.fods
  mv "$work/rota.$format" .
done

# pandoc
pandoc source/garden.md -o garden.docx
pandoc source/garden.md -o garden.odt
pandoc -s source/garden.md -t rst -o garden.rst
pandoc -s source/garden.md -t asciidoctor -o garden.adoc
pandoc -s source/garden.md -t org -o garden.org
pandoc source/slides.md -o bees.pptx
pandoc --toc source/garden.md -o garden.epub
# ... and saved again by LibreOffice
for format in odp pptx; do
  office "$format" bees.pptx
  mv "$work/bees.$format" "bees-saved.$format"
done

# Chromium, printing
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" --no-pdf-header-footer \
  --print-to-pdf="$PWD/leaflet.pdf" "file://$PWD/source/leaflet.html" 2>/dev/null
# ... and saving a page, by the protocol of its developers' tools
python3 source/save.py source/leaflet.html leaflet.mhtml "$work/saving" 2>/dev/null
