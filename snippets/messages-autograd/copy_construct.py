import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
# wanted: [1.0, 2.0] [5.0, 2.0]
start = torch.tensor(w)
#> UserWarning: To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).
with torch.no_grad():
    w[0] = 5
print(start.tolist(), w.tolist())
#> [1.0, 2.0] [5.0, 2.0]
