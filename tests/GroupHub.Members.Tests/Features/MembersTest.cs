using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Members.Tests.Features;

/// <summary>What tests of people have in common.</summary>
public abstract class MembersTest(GroupHubApp app) : FeatureTest(app)
{
    protected static NewPerson Ada(string? email = null) => new()
    {
        FirstName = "Ada",
        LastName = "Byron",
        Email = email ?? NewEmail(),
        Phone = "089 123456",
        Company = "Engines",
        Town = "Upper Weir",
        Skills = ["analysis"],
    };

    protected async Task<Guid> Register(NewPerson person) =>
        (await Within(Acme, services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync([person])))[0];

    protected async Task<TestUser> SignedUp(NewPerson? person = null)
    {
        var somebody = person ?? Ada();
        var memberId = await Register(somebody);
        await Within(Acme, services => services.GetRequiredService<IMemberAccounts>().OpenAccountAsync(memberId));
        return await App.FindUser(Acme.Id, Acme.Slug, somebody.Email);
    }

    protected Task<T> Ask<T>(Func<IMemberDirectory, Task<T>> question) =>
        Within(Acme, services => question(services.GetRequiredService<IMemberDirectory>()));

    /// <summary>What another module would do, in a transaction of its own.</summary>
    protected Task<T> Within<T>(Association at, Func<IServiceProvider, Task<T>> work) => App.In(at, work);
}
