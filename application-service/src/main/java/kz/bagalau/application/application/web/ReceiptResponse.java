package kz.bagalau.application.application.web;

import java.util.UUID;
import kz.bagalau.application.application.ApplicationStatus;
import kz.bagalau.application.application.SubmissionReceipt;

record ReceiptResponse(UUID id, String number, ApplicationStatus status) {
    static ReceiptResponse of(SubmissionReceipt receipt, ApplicationStatus status) {
        return new ReceiptResponse(receipt.id(), receipt.number(), status);
    }
}
