package footnote.discord;

import footnote.chat.BackOff;
import footnote.chat.SeenEvents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.zip.GZIPInputStream;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Sends a request again that met an error of Discord's own (500 and above) or a broken connection,
/// either of which may come after the request was carried out. Nothing is done twice by it: edits,
/// deletions and registrations are the same the second time, a new message bears a nonce that
/// Discord enforces, and an interaction that was acknowledged by an earlier try says so on a later
/// one.
final class Retries implements Interceptor {
  /// The pauses add up to less than 2 s, so that an interaction can still be acknowledged within 3
  /// s.
  private static final BackOff BACK_OFF =
      BackOff.between(Duration.ofMillis(100), Duration.ofSeconds(1)).atMost(5);

  private static final String ENCODING = "Content-Encoding";

  /// Discord: JSON error codes, "interaction has already been acknowledged".
  private static final String ALREADY_ACKNOWLEDGED = "\"code\":40060";

  /// The acknowledgements that may have arrived though no response said so. JDA, which sends a few
  /// of the failures again, does so with a request that does not tell that it is not the first.
  private final SeenEvents unsure = new SeenEvents(InstantSource.system());

  /// A client that tries again only here, for only here it is known that it did.
  ///
  /// @param proxies by which Discord is reached
  static OkHttpClient.Builder client(DiscordProxies proxies) {
    return proxies
        .client(new OkHttpClient.Builder())
        .retryOnConnectionFailure(false)
        .addInterceptor(new Retries());
  }

  /// Other errors than Discord's own, a limit among them, are JDA's to handle. Holds the request's
  /// thread while it waits, which is a virtual one. After the last try the caller gets what that
  /// brought.
  @Override
  public Response intercept(Chain chain) throws IOException {
    BackOff.Tries tries = BACK_OFF.start();
    while (true) {
      try {
        Response response = whole(chain.proceed(chain.request()));
        if (response.code() < 500) {
          return settled(response);
        }
        doubt(chain.request());
        if (!tries.again()) {
          return response;
        }
      } catch (IOException e) {
        doubt(chain.request());
        if (chain.call().isCanceled() || !tries.again()) {
          throw e;
        }
      }
      pause(tries.pause());
    }
  }

  /// The response with all of its body, unpacked, for a connection may still break within it. JDA
  /// asks for gzip itself, and OkHttp unpacks only what it asked for.
  private static Response whole(Response response) throws IOException {
    try (ResponseBody body = response.body()) {
      byte[] bytes = body.bytes();
      boolean packed = bytes.length > 0 && "gzip".equalsIgnoreCase(response.header(ENCODING));
      return response
          .newBuilder()
          .removeHeader(ENCODING)
          .removeHeader("Content-Length")
          .body(ResponseBody.create(packed ? unpacked(bytes) : bytes, body.contentType()))
          .build();
    }
  }

  /// A body of gzip.
  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return unpacking.readAllBytes();
    }
  }

  /// Remembers that an acknowledgement may have come through. By the path, which has the
  /// interaction's own id and token in it.
  private void doubt(Request request) {
    if (acknowledges(request)) {
      unsure.first(request.url().encodedPath());
    }
  }

  /// Where it is not known what became of an earlier try, "already acknowledged" means that it
  /// arrived; else another process of the same bot was first. A thousand bytes are enough to see
  /// the code of an error.
  private Response settled(Response response) throws IOException {
    if (response.code() != 400 || !acknowledges(response.request())) {
      return response;
    }
    String body = response.peekBody(1_000).string().replace(" ", "");
    boolean ours = !unsure.first(response.request().url().encodedPath());
    return ours && body.contains(ALREADY_ACKNOWLEDGED) ? done(response) : response;
  }

  /// Whether a request acknowledges an interaction (Discord: interaction callback).
  private static boolean acknowledges(Request request) {
    return request.url().encodedPath().endsWith("/callback");
  }

  /// The response that the earlier try would have had.
  private static Response done(Response response) {
    return response
        .newBuilder()
        .code(204)
        .message("No Content")
        .body(ResponseBody.create("", (MediaType) null))
        .build();
  }

  /// Waits; who interrupts the waiting ends the request.
  private static void pause(Duration pause) throws InterruptedIOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted between two tries");
    }
  }
}
