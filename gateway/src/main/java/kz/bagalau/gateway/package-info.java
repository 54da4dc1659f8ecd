/** The only public port: routes to the services, the sign-in session of the browser, the web app. */
@NullMarked
package kz.bagalau.gateway;

import org.jspecify.annotations.NullMarked;
