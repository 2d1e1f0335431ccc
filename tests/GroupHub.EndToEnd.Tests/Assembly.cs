using GroupHub.EndToEnd.Tests;

[assembly: AssemblyFixture(typeof(RunningHost))]
[assembly: AssemblyFixture(typeof(Browser))]
[assembly: PeopleLeave]
