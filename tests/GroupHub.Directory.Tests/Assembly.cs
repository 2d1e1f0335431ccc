using GroupHub.Directory.Tests.Engine;
using GroupHub.TestKit;

[assembly: AssemblyFixture(typeof(LuceneFixture))]
[assembly: AssemblyFixture(typeof(GroupHubApp))]
