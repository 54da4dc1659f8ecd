package kz.bagalau.identity.register;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** One call of the register over HTTP. */
@Component
class PersonRegisterClient {
    private final RestClient http;

    PersonRegisterClient(RestClient.Builder builder, RegisterProperties properties) {
        this.http = builder.clone()
                .baseUrl(properties.url())
                .requestFactory(requestsOf(properties))
                .observationConvention(new AddressFreeClientObservation())
                .build();
    }

    /** The person, empty when nobody has the number. */
    Optional<RegisteredPerson> get(Iin iin) {
        try {
            return http.get()
                    .uri("/persons/{iin}", iin.value())
                    .exchangeForRequiredValue((request, response) -> read(iin, response));
        } catch (RestClientException | HttpMessageConversionException e) {
            throw new RegisterFailure("The register cannot be read: " + causeOf(e));
        }
    }

    private static Optional<RegisteredPerson> read(
            Iin iin, RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse response) throws IOException {
        if (response.getStatusCode() == HttpStatus.NOT_FOUND) {
            return Optional.empty();
        }
        if (response.getStatusCode() != HttpStatus.OK) {
            throw new RegisterFailure("The register answers " + response.getStatusCode());
        }
        @Nullable PersonRecord body = response.bodyTo(PersonRecord.class);
        if (body == null) {
            throw new RegisterFailure("The register's answer is empty");
        }
        return Optional.of(body.toPerson(iin));
    }

    private static ClientHttpRequestFactory requestsOf(RegisterProperties properties) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(java.net.http.HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .build());
        requests.setReadTimeout(properties.readTimeout());
        return requests;
    }

    /** The names of the classes only: messages hold the address, and that holds the IIN. */
    private static String causeOf(Exception failure) {
        Throwable cause = failure.getCause();
        return failure.getClass().getSimpleName()
                + (cause == null ? "" : " by " + cause.getClass().getSimpleName());
    }
}
