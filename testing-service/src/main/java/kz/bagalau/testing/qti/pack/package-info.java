/** Content packages: folders and zip files with a manifest, opened with care. */
@NullMarked
package kz.bagalau.testing.qti.pack;

import org.jspecify.annotations.NullMarked;
