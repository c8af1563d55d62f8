import torch

weight = torch.tensor(4.0, requires_grad=True)
root = weight.sqrt()

for step in range(3):
    loss = (root - 3) ** 2
    print(step, loss.item())
    loss.backward()
#> 0 1.0
#> 1 1.0
#> RuntimeError: Trying to backward through the graph a second time ...
