/// Puts the pieces together and starts them. Start at [Main]; [Settings] says what can be set,
/// [Program] builds the whole, and each command of the command line is a class. Only here is it
/// known that there is a process: its streams, its environment and its exit codes.
@NullMarked
package footnote;

import org.jspecify.annotations.NullMarked;
