using System.Net;
using Volo.Abp.Identity;

namespace GroupHub.Abp.Tests.Modules;

public sealed class UserTests(ModulesApp app) : ModulesTest(app)
{
    private const string Users = "/api/identity/users";

    [Fact]
    public async Task A_user_is_created_read_and_listed_as_the_client_expects()
    {
        var tenant = await ATenant();
        var admin = await As(tenant, "admin");

        var made = (await admin.Post(Users, NewUser("lovelace", "member"))).Succeeded();

        var read = (await admin.Get($"{Users}/{made.Id}")).Succeeded();
        read.Value("userName").ShouldBe("lovelace");
        read.Json.GetProperty("tenantId").GetGuid().ShouldBe(tenant);
        read.Json.GetProperty("extraProperties").EnumerateObject().ShouldBeEmpty();
        read.Json.GetProperty("lockoutEnd").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await admin.Get($"{Users}/{made.Id}/roles")).Items.ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe("member");
        (await admin.Get($"{Users}?filter=LOVE&sorting=userName desc")).Json.GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Empty_text_means_nothing()
    {
        var tenant = await ATenant();

        var made = await (await As(tenant, "admin")).Post(Users, NewUser("ada"));

        foreach (var member in new[] { "name", "surname", "phoneNumber" })
        {
            made.Json.GetProperty(member).ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        }
    }

    [Fact]
    public async Task Unknown_members_of_a_body_are_never_bound()
    {
        var tenant = await ATenant();
        var admin = await As(tenant, "admin");
        var made = await admin.Post(Users, NewUser("ada"));

        var changed = (await admin.Put($"{Users}/{made.Id}", new
        {
            id = Guid.NewGuid(), tenantId = Guid.NewGuid(), userName = "ada", email = "ada@people.example", emailConfirmed = true,
            isActive = true, lockoutEnabled = true, isDeleted = true, creationTime = "2001-01-01T00:00:00Z", password = "",
            concurrencyStamp = made.Value("concurrencyStamp"), extraProperties = new { Colour = "red" }, securityStamp = "x",
        })).Succeeded();

        changed.Id.ShouldBe(made.Id);
        changed.Json.GetProperty("tenantId").GetGuid().ShouldBe(tenant);
        changed.Json.GetProperty("emailConfirmed").GetBoolean().ShouldBeFalse();
        changed.Json.GetProperty("isDeleted").GetBoolean().ShouldBeFalse();
        changed.Json.GetProperty("creationTime").GetDateTime().Year.ShouldNotBe(2001);
    }

    [Fact]
    public async Task A_change_made_from_an_older_state_is_refused()
    {
        var admin = await As(await ATenant(), "admin");
        var made = await admin.Post(Users, NewUser("ada"));
        (await admin.Put($"{Users}/{made.Id}", Changed("ada", "Ada", made.Value("concurrencyStamp")))).Succeeded();

        var late = await admin.Put($"{Users}/{made.Id}", Changed("ada", "Eve", made.Value("concurrencyStamp")));

        late.Refused(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Without_a_stamp_nothing_is_compared_and_every_change_gives_a_new_one()
    {
        var admin = await As(await ATenant(), "admin");
        var made = await admin.Post(Users, NewUser("ada"));

        var changed = (await admin.Put($"{Users}/{made.Id}", Changed("ada", "Ada", null))).Succeeded();

        changed.Value("concurrencyStamp").ShouldNotBe(made.Value("concurrencyStamp"));
    }

    [Fact]
    public async Task A_taken_name_and_a_taken_address_are_refused()
    {
        var admin = await As(await ATenant(), "admin");
        await admin.Post(Users, NewUser("ada"));

        (await admin.Post(Users, NewUser("ADA"))).Refused(HttpStatusCode.Forbidden, "Volo.Abp.Identity:DuplicateUserName");
    }

    [Fact]
    public async Task A_weak_password_is_refused_in_the_users_language()
    {
        var admin = (await As(await ATenant(), "admin")).InGerman();

        var refused = await admin.Post(Users, new { userName = "ada", email = "ada@people.example", password = "abc" });

        refused.Refused(HttpStatusCode.Forbidden, "Volo.Abp.Identity:PasswordTooShort");
        refused.Message.ShouldContain("Verwenden Sie mindestens 8 Zeichen.");
    }

    [Fact]
    public async Task A_missing_name_is_a_validation_error_of_that_field()
    {
        var admin = await As(await ATenant(), "admin");

        var refused = await admin.Post(Users, new { userName = "", email = "nobody", password = Password });

        refused.Refused(HttpStatusCode.BadRequest);
        var fields = refused.Json.GetProperty("error").GetProperty("validationErrors").EnumerateArray()
            .SelectMany(error => error.GetProperty("members").EnumerateArray()).Select(member => member.GetString());
        fields.ShouldBe(["userName", "email"], ignoreOrder: true);
    }

    [Fact]
    public async Task Sorting_is_by_known_keys_only()
    {
        var admin = await As(await ATenant(), "admin");
        await admin.Post(Users, NewUser("zoe"));

        var sorted = await admin.Get($"{Users}?sorting=passwordHash desc;drop table AbpUsers");

        sorted.Succeeded().Items[0].GetProperty("userName").GetString().ShouldBe("admin");
        (await admin.Get($"{Users}?sorting=userName desc")).Items[0].GetProperty("userName").GetString().ShouldBe("zoe");
    }

    [Fact]
    public async Task Who_lacks_the_permission_is_refused_and_a_visitor_asked_to_sign_in()
    {
        var tenant = await ATenant();
        var reader = await As(tenant, await AUser(tenant, IdentityPermissions.Users.Default));

        (await reader.Get(Users)).Succeeded();
        (await reader.Post(Users, NewUser("eve"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor(tenant).Get(Users)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static object Changed(string userName, string name, string? stamp) => new
    {
        userName, name, email = $"{userName}@people.example", isActive = true, lockoutEnabled = true, password = "",
        concurrencyStamp = stamp,
    };
}
