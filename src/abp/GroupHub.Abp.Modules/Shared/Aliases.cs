global using IdentityRole = Volo.Abp.Identity.IdentityRole;
global using IdentityUser = Volo.Abp.Identity.IdentityUser;
