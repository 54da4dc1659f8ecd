package kz.bagalau.starter.schedule;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that does not answer, which passes, from a mistake. */
public final class DatabaseAway {
    private DatabaseAway() {}

    /** Whether work failed only because the database was not there. */
    public static boolean caused(Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException;
    }
}
