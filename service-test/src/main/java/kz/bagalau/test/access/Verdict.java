package kz.bagalau.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.test.access.ServiceCall.Answer;

/** What becomes of a call before its content counts. */
enum Verdict {
    /** Whatever is wrong with the request, it is not the caller. */
    PASSES {
        @Override
        void check(Answer answer) {
            assertThat(answer.status()).as("%s", answer).isNotIn(401, 403, 405, 406, 415, 500);
        }
    },
    UNAUTHENTICATED {
        @Override
        void check(Answer answer) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(401);
            assertThat(answer.body()).contains("\"code\":\"unauthenticated\"");
        }
    },
    FORBIDDEN {
        @Override
        void check(Answer answer) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(403);
            assertThat(answer.body()).contains("\"code\":\"forbidden\"");
        }
    };

    abstract void check(Answer answer);
}
