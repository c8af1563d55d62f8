import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.ones(2, 3, device=device)
print(x.cpu().numpy())
#> [[1. 1. 1.]
#>  [1. 1. 1.]]
