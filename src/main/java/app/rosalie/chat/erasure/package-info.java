/** What salons keep of their client, told to her, and its erasure when she asks for it. */
@NullMarked
package app.rosalie.chat.erasure;

import org.jspecify.annotations.NullMarked;
