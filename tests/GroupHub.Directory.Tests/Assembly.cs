using GroupHub.Directory.Tests.Engine;

[assembly: AssemblyFixture(typeof(LuceneFixture))]
