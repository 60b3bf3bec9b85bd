using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace Rdp0x904.Tests
{
    /// <summary>A person at the prompt who gives every question the same answer, and remembers what was asked.</summary>
    public class AnsweringHost : PSHost
    {
        private readonly AnsweringPerson person = new AnsweringPerson();
        private readonly Guid id = Guid.NewGuid();

        public List<string> Questions { get { return person.Questions; } }

        /// <summary>The number of the choice: its words are translated.</summary>
        public void Answer(int choice)
        {
            person.Choice = choice;
            person.Questions.Clear();
        }

        public override string Name { get { return "AnsweringHost"; } }
        public override Version Version { get { return new Version(1, 0); } }
        public override Guid InstanceId { get { return id; } }
        public override PSHostUserInterface UI { get { return person; } }
        public override CultureInfo CurrentCulture { get { return CultureInfo.InvariantCulture; } }
        public override CultureInfo CurrentUICulture { get { return CultureInfo.InvariantCulture; } }
        public override void EnterNestedPrompt() { }
        public override void ExitNestedPrompt() { }
        public override void NotifyBeginApplication() { }
        public override void NotifyEndApplication() { }
        public override void SetShouldExit(int exitCode) { }
    }

    public class AnsweringPerson : PSHostUserInterface
    {
        public readonly List<string> Questions = new List<string>();
        public int Choice;

        public override PSHostRawUserInterface RawUI { get { return null; } }

        public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int usual)
        {
            Questions.Add(message);
            return Choice;
        }

        public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> fields)
        {
            throw new InvalidOperationException("A value is asked for: " + message);
        }
        public override PSCredential PromptForCredential(string caption, string message, string user, string target)
        {
            return null;
        }
        public override PSCredential PromptForCredential(string caption, string message, string user, string target,
            PSCredentialTypes types, PSCredentialUIOptions options)
        {
            return null;
        }
        public override string ReadLine() { return ""; }
        public override SecureString ReadLineAsSecureString() { return new SecureString(); }
        public override void Write(string value) { }
        public override void Write(ConsoleColor foreground, ConsoleColor background, string value) { }
        public override void WriteLine(string value) { }
        public override void WriteDebugLine(string message) { }
        public override void WriteErrorLine(string value) { }
        public override void WriteProgress(long source, ProgressRecord record) { }
        public override void WriteVerboseLine(string message) { }
        public override void WriteWarningLine(string message) { }
    }
}
