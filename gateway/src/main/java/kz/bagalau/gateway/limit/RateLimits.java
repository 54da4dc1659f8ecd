package kz.bagalau.gateway.limit;

import jakarta.servlet.Filter;
import kz.bagalau.gateway.problem.Problems;
import org.springframework.stereotype.Component;

/** The filters of the limits, for the security chain to put in their places. */
@Component
public class RateLimits {
    private final RateLimitProperties properties;
    private final RateLimitBuckets buckets;
    private final Problems problems;

    RateLimits(RateLimitProperties properties, RateLimitBuckets buckets, Problems problems) {
        this.properties = properties;
        this.buckets = buckets;
        this.problems = problems;
    }

    /** Counts by the client's address, before anything is done for the request. */
    public Filter perAddress() {
        return new RateLimitFilter(properties, RateLimit.Subject.ADDRESS, buckets, problems);
    }

    /** Counts by the person, once it is known who it is. */
    public Filter perPerson() {
        return new RateLimitFilter(properties, RateLimit.Subject.PERSON, buckets, problems);
    }
}
