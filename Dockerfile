# syntax=docker/dockerfile:1

# 1. The jar, from the sources.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /rosalie
COPY pom.xml .
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests package

# 2. Its layers: what changes seldom goes first into the image.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
COPY --from=build /rosalie/target/rosalie-*.jar rosalie.jar
RUN java -Djarmode=tools -jar rosalie.jar extract --layers --destination extracted

# 3. Rosalie. She brings her own fonts, so the image needs none.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --no-create-home rosalie && install -d -o rosalie -g rosalie /data
WORKDIR /app
COPY src/main/container/*.options ./
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
# A training run on the very JVM and files that will be used: she then starts in a fraction of the time.
RUN --mount=type=bind,source=src/main/container/train,target=/tmp/train \
    for options in *.options; do /tmp/train "$options" rosalie.jar "${options%.options}.aot" || exit 1; done

USER rosalie
VOLUME /data
# Within the container the demonstration listens to all, or no published port would reach it. Who is meant to see it is decided
# where the port is published: docker run -p 127.0.0.1:8080:8080.
ENV ROSALIE_PLAYGROUND_OPEN=true
ENV SPRING_DATASOURCE_URL="jdbc:h2:retry:/data/rosalie;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256;CACHE_SIZE=4096;TRACE_LEVEL_FILE=0"
EXPOSE 8080
STOPSIGNAL SIGTERM
# Bash alone asks, at the operator's door: neither curl nor a second JVM is needed.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --start-interval=2s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-8082} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200'* ]]"]
# The JVM takes the shell's place, so that signals reach it.
ENV ROSALIE_PROFILE=small
ENTRYPOINT ["bash", "-c", "exec java \"@$ROSALIE_PROFILE.options\" \"-XX:AOTCache=$ROSALIE_PROFILE.aot\" -jar rosalie.jar \"$@\"", "rosalie"]
