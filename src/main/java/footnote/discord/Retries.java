package footnote.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Sends a request again that met an error of Discord's own (500) or a broken connection; JDA does
/// so for 502 to 504 and 429. Nothing is done twice by it: edits, deletions and registrations are
/// the same the second time, a new message bears a nonce that Discord enforces, and an interaction
/// that was acknowledged by the first try says so on the second.
final class Retries implements Interceptor {
  /// Times a request is sent at most; the pauses before them add up to 1.5 s, so that an
  /// interaction can still be acknowledged within 3 s.
  private static final int TRIES = 5;

  private static final long FIRST_PAUSE_MS = 100;
  private static final String ALREADY_ACKNOWLEDGED = "\"code\":40060";

  /// A client that tries again only here, for only here it is known that it did.
  static OkHttpClient.Builder client() {
    return new OkHttpClient.Builder().retryOnConnectionFailure(false).addInterceptor(new Retries());
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Response response = chain.proceed(chain.request());
        if (response.code() != 500 || attempt == TRIES) {
          return attempt > 1 ? settled(response) : response;
        }
        response.close();
      } catch (IOException e) {
        if (attempt == TRIES || chain.call().isCanceled()) {
          throw e;
        }
      }
      pause(FIRST_PAUSE_MS << (attempt - 1));
    }
  }

  /// On a second try, "already acknowledged" means that the first arrived.
  private static Response settled(Response response) throws IOException {
    if (response.code() != 400 || !acknowledges(response.request())) {
      return response;
    }
    String body = response.peekBody(1_000).string().replace(" ", "");
    return body.contains(ALREADY_ACKNOWLEDGED) ? done(response) : response;
  }

  private static boolean acknowledges(Request request) {
    return request.url().encodedPath().endsWith("/callback");
  }

  private static Response done(Response response) {
    response.close();
    return response
        .newBuilder()
        .code(204)
        .message("No Content")
        .body(ResponseBody.create("", (MediaType) null))
        .build();
  }

  private static void pause(long milliseconds) throws InterruptedIOException {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted between two tries");
    }
  }
}
