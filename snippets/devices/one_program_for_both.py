import torch

print(torch.cuda.is_available(), torch.cuda.device_count())
#> False 0

device = "cuda" if torch.cuda.is_available() else "cpu"

x = torch.tensor([1.0, 2.0, 3.0], device=device)
y = torch.ones(3).to(device)
z = x + y

print(z, z.device)
#> tensor([2., 3., 4.]) cpu

print(z.to("cpu", torch.double))
#> tensor([2., 3., 4.], dtype=torch.float64)

print(z.cpu().numpy())
#> [2. 3. 4.]
