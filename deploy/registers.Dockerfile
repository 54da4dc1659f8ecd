# Stand-in of the state registers of persons and organisations, for demonstrations only.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home bagalau
WORKDIR /app
COPY deploy/ready /usr/local/bin/
COPY local-platform/target/registers/*.jar lib/
COPY local-platform/target/local-platform-*.jar platform.jar
USER bagalau
ENTRYPOINT ["java", "-cp", "platform.jar:lib/*", "kz.bagalau.local.platform.StateRegistersMain", "8090"]
