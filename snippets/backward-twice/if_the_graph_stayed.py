import torch

x = torch.tensor(3.0, requires_grad=True)

for result in [x + x, x * x]:
    result.backward(retain_graph=True)
    try:
        result.backward()
        print("allowed")
    except RuntimeError:
        print("refused")
#> allowed
#> allowed
