using Volo.Abp.Data;

namespace Volo.Abp.Users
{
    public class UserData
    {
        public Guid Id { get; set; }
        public Guid? TenantId { get; set; }
        public string UserName { get; set; } = "";
        public string? Name { get; set; }
        public string? Surname { get; set; }
        public bool IsActive { get; set; }
        public string Email { get; set; } = "";
        public bool EmailConfirmed { get; set; }
        public string? PhoneNumber { get; set; }
        public bool PhoneNumberConfirmed { get; set; }
        public ExtraPropertyDictionary ExtraProperties { get; set; } = [];
    }
}

namespace GroupHub.Abp.Identity
{
    internal static class UserDataProjection
    {
        public static Volo.Abp.Users.UserData ToUserData(this Volo.Abp.Identity.IdentityUser user) => new()
        {
            Id = user.Id,
            TenantId = user.TenantId,
            UserName = user.UserName,
            Name = user.Name,
            Surname = user.Surname,
            IsActive = user.IsActive,
            Email = user.Email,
            EmailConfirmed = user.EmailConfirmed,
            PhoneNumber = user.PhoneNumber,
            PhoneNumberConfirmed = user.PhoneNumberConfirmed,
        };
    }
}
