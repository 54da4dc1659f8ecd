package kz.bagalau.certificate.issuing.messaging;

import kz.bagalau.certificate.issuing.CertificateIssuing;
import kz.bagalau.certificate.issuing.PartResult;
import kz.bagalau.certificate.issuing.TestResult;
import kz.bagalau.certificate.wording.LocalizedName;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;
import kz.bagalau.events.testing.PartScore;
import kz.bagalau.events.testing.ResultReleasedV1;
import kz.bagalau.starter.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows the results of sittings. */
@Component
class ResultEventListener {
    private final Inbox inbox;
    private final CertificateIssuing issuing;

    ResultEventListener(Inbox inbox, CertificateIssuing issuing) {
        this.inbox = inbox;
        this.issuing = issuing;
    }

    @KafkaListener(topics = Topics.SITTING)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, received -> {
            if (received.event() instanceof ResultReleasedV1 released) {
                issuing.resultReleased(result(released));
            }
        });
    }

    private static TestResult result(ResultReleasedV1 released) {
        return new TestResult(
                released.sittingId(),
                released.applicationId(),
                released.personId(),
                released.testType(),
                released.subject(),
                name(released.subjectName()),
                released.language(),
                name(released.centreName()),
                released.score(),
                released.maxScore(),
                released.percent(),
                released.parts().stream().map(ResultEventListener::part).toList(),
                released.categoryReached(),
                released.testedAt(),
                released.validUntil());
    }

    private static PartResult part(PartScore part) {
        return new PartResult(part.code(), name(part.title()), part.score(), part.maxScore());
    }

    private static LocalizedName name(LocalizedText text) {
        return new LocalizedName(text.kk(), text.ru());
    }
}
