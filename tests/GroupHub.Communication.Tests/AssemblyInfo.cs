using GroupHub.Communication.Tests.Features;

[assembly: AssemblyFixture(typeof(MailApp))]
