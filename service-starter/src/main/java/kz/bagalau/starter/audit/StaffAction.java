package kz.bagalau.starter.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.events.audit.StaffActedV1;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerMapping;

/** An action that has begun; the parts are those of {@link StaffActedV1}. */
record StaffAction(
        UUID entryId,
        UUID actorId,
        List<String> roles,
        Instant at,
        String action,
        @Nullable AuditedObject object,
        @Nullable String traceId) {
    private static final String TEACHER = "TEACHER";
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)[^}]*}");
    /** Codes and ids; not twelve digits, which may be somebody's IIN, and no address. */
    private static final Pattern HARMLESS = Pattern.compile("(?![0-9]{12}$)[A-Za-z0-9._-]{1,64}");

    /** Whether there is a role besides a teacher's. */
    static boolean areOfTheStaff(List<String> roles) {
        return !roles.stream().allMatch(TEACHER::equals);
    }

    static StaffAction of(HttpServletRequest request, UUID actorId, List<String> roles, Instant at) {
        String path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return new StaffAction(
                UUID.randomUUID(),
                actorId,
                roles,
                at,
                request.getMethod() + " " + path,
                objectIn(request, path),
                MDC.get("traceId"));
    }

    StaffActedV1 ended(String service, @Nullable AuditedObject named, String outcome, @Nullable Integer status) {
        AuditedObject about = named == null ? object : named;
        return new StaffActedV1(
                entryId,
                service,
                actorId,
                roles,
                at,
                action,
                about == null ? null : about.type(),
                about == null ? null : about.id(),
                outcome,
                status,
                traceId);
    }

    /** The last thing that the path names. */
    private static @Nullable AuditedObject objectIn(HttpServletRequest request, String path) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        AuditedObject last = null;
        for (Matcher names = VARIABLE.matcher(path); names.find(); ) {
            Object value = variables instanceof Map<?, ?> map ? map.get(names.group(1)) : null;
            if (value instanceof String id && HARMLESS.matcher(id).matches()) {
                last = new AuditedObject(names.group(1), id);
            }
        }
        return last;
    }
}
