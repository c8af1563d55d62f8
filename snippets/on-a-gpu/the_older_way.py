import torch

if torch.cuda.is_available():
    name = "cuda"
elif torch.backends.mps.is_available():
    name = "mps"
else:
    name = "cpu"

device = torch.device(name)
print(torch.ones(2, device=device).sum().item())
#> 2.0
