import torch

for gradient in [None, torch.tensor(0.0)]:
    weight = torch.tensor(8.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0, weight_decay=0.25)
    weight.grad = gradient
    optimizer.step()
    print(gradient, "->", weight.item())
#> None -> 8.0
#> tensor(0.) -> 6.0
