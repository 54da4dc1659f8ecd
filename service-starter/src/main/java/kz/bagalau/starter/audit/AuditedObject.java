package kz.bagalau.starter.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a request was about, where its path does not say it.
 *
 * @param type such as {@code accountId}
 * @param id never something that tells of a person, such as an IIN or an address
 */
public record AuditedObject(String type, String id) {
    private static final String ATTRIBUTE = AuditedObject.class.getName();

    /** Names the object of the running request, for a controller that made it. */
    public static void is(String type, UUID id) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        request.setAttribute(ATTRIBUTE, new AuditedObject(type, id.toString()), RequestAttributes.SCOPE_REQUEST);
    }

    static @Nullable AuditedObject named() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? null
                : (AuditedObject) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
}
