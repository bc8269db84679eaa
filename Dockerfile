# docker build -t footnote .
# docker run --rm --read-only --tmpfs /tmp -v "$PWD/articles:/articles:ro" -v footnote:/data footnote
# docker run --rm -it -v "$PWD/articles:/articles:ro" footnote ask "Who signed the treaty?"

# --- The program, and a Java cut to what it uses ---------------------------------------------------
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build

# The libraries are fetched anew only when the build itself changes.
COPY .mvn .mvn
COPY pom.xml .
COPY src/tools/pom.xml src/tools/
RUN mvn -q -B -Dfast dependency:go-offline

COPY src/tools/build/java src/tools/build/java
COPY src/main src/main
RUN mvn -q -B -Dfast package

# jdk.localedata: the word breaks of Thai; jdk.charsets: articles in old encodings; java.desktop and
# java.sql: asked for by libraries that read documents and settings; jdk.unsupported: likewise;
# java.scripting, java.security.jgss, jdk.jfr: by those that keep state.
RUN jlink --output /java \
      --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.scripting,java.security.jgss,java.sql,java.xml,jdk.charsets,jdk.httpserver,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.zipfs \
      --strip-debug --no-header-files --no-man-pages --compress zip-6 --generate-cds-archive

# --- The program in its place, and its cache -------------------------------------------------------
FROM debian:bookworm-slim AS trained

COPY --from=build /java /opt/java
COPY --from=build /build/target/lib /app/lib
COPY --from=build /build/target/footnote-fast.jar /app/footnote.jar
COPY --from=build /build/target/build-tools /training

# One list of options for every way java is started here. Java's own log goes nowhere: standard
# output is for answers.
RUN printf '%s\n' \
      -XX:+UseSerialGC -XX:-UsePerfData -XX:MaxRAMPercentage=70 -Xlog:disable \
      -XX:AOTCache=/app/footnote.aot --enable-native-access=ALL-UNNAMED \
      -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
      -Djava.util.logging.config.file=/dev/null -Dfootnote.home=/app \
      > /app/java.options

COPY config/synonyms.txt /app/config/synonyms.txt
COPY seeds /app/seeds

# A start of the bots played once, on platforms of its own, so that java remembers the classes for
# the next start. Without the cache everything works, a little later.
RUN sed '/AOTCache/d' /app/java.options > /tmp/java.options \
    && { LANG=C.UTF-8 /opt/java/bin/java -cp /training footnote.AotTraining /app/seeds /tmp/training \
           /opt/java/bin/java @/tmp/java.options -XX:AOTCacheOutput=/app/footnote.aot \
           -jar /app/footnote.jar > /dev/null 2>&1 || true; }

# --- What runs -------------------------------------------------------------------------------------
FROM debian:bookworm-slim

# UTF-8 is how java reads arguments and file names.
ENV LANG=C.UTF-8 \
    FOOTNOTE_CORPUS=/articles \
    FOOTNOTE_DATA=/data

COPY --from=trained /opt/java /opt/java
COPY --from=trained /app /app

RUN mkdir /articles /data \
    && chown 10001:10001 /data

USER 10001:10001
WORKDIR /data
VOLUME ["/articles", "/data"]

# Healthy: the file that `serve` touches while all is well was touched in the last minute. Needs
# neither curl nor a second JVM.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["/bin/sh", "-c", "test -n \"$(find /data/health -mmin -1 2>/dev/null)\""]

ENTRYPOINT ["/opt/java/bin/java", "@/app/java.options", "-jar", "/app/footnote.jar"]
CMD ["serve"]
