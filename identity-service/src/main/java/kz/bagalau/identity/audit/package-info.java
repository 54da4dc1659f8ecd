/** What the staff did, collected from all services for the auditor. */
@NullMarked
package kz.bagalau.identity.audit;

import org.jspecify.annotations.NullMarked;
