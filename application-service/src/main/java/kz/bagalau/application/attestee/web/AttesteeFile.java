package kz.bagalau.application.attestee.web;

import java.io.PrintWriter;
import java.util.UUID;
import kz.bagalau.application.attestee.ApprovedLists;
import kz.bagalau.application.attestee.AttesteeLine;
import kz.bagalau.application.attestee.AttesteePage;
import kz.bagalau.application.attestee.ListRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A list as lines of codes, page by page, so that a region of any size needs no more memory than a page. */
@Component
class AttesteeFile {
    private final ApprovedLists lists;

    AttesteeFile(ApprovedLists lists) {
        this.lists = lists;
    }

    void write(ListRevision list, PrintWriter out) {
        out.print("region,revision,number,test_type,subject,language,category_sought\r\n");
        @Nullable UUID after = null;
        do {
            AttesteePage page = lists.page(list.id(), after);
            page.lines().forEach(line -> out.print(textOf(list, line)));
            after = page.next();
        } while (after != null);
    }

    /** Codes and numbers only: nothing needs quoting, and nothing is taken for a formula. */
    private static String textOf(ListRevision list, AttesteeLine line) {
        return String.join(
                        ",",
                        list.region(),
                        Integer.toString(list.revision()),
                        line.number(),
                        line.testType(),
                        line.subject(),
                        line.language(),
                        line.categorySought())
                + "\r\n";
    }
}
