/** What a person sees and changes of himself over HTTP. */
@NullMarked
package kz.bagalau.identity.person.web;

import org.jspecify.annotations.NullMarked;
