package kz.bagalau.gateway.route;

import org.springframework.http.HttpStatus;

/** The request itself could not be passed on; the service is not to blame. */
public final class RequestFailure extends RuntimeException {
    private final HttpStatus status;
    private final String code;

    RequestFailure(HttpStatus status, String code) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }
}
