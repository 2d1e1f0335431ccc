using GroupHub.Directory.Tests.Engine;

[assembly: AssemblyFixture(typeof(LuceneFixture))]
[assembly: AssemblyFixture(typeof(FirstServer))]
[assembly: AssemblyFixture(typeof(SecondServer))]
