using GroupHub.Networking.Tests.Features;

[assembly: AssemblyFixture(typeof(NetworkApp))]
