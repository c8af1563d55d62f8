import torch

x = torch.tensor([0.5, 0.25], requires_grad=True)
for run in range(2):
    array = x.detach().numpy()
    print(array.tolist())
#> [0.5, 0.25]
#> [0.5, 0.25]
