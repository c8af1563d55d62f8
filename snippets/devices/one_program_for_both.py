import torch

gpu = torch.accelerator.current_accelerator(check_available=True)
print(gpu, torch.accelerator.device_count())
#> None 0

device = gpu or torch.device("cpu")

x = torch.tensor([1.0, 2.0, 3.0], device=device)
y = torch.ones(3).to(device)
z = x + y

print(z, z.device)
#> tensor([2., 3., 4.]) cpu

print(z.to("cpu", torch.double))
#> tensor([2., 3., 4.], dtype=torch.float64)

print(z.cpu().numpy())
#> [2. 3. 4.]
