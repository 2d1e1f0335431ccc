using GroupHub.TestKit;

[assembly: AssemblyFixture(typeof(GroupHubApp))]
