import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.tensor([1.0, 2.0], device=device)
print(x.cpu().numpy().tolist())
#> [1.0, 2.0]
