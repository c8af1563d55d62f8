import torch

x = torch.tensor([0.0, 1.0, 4.0], requires_grad=True)
positive = x > 0

root = torch.where(positive, x, 1).sqrt()
y = torch.where(positive, root, 0)

for result in [root, y]:
    x.grad = None
    result.sum().backward(retain_graph=True)
    print(result.tolist(), x.grad)
#> [1.0, 1.0, 2.0] tensor([0.0000, 0.5000, 0.2500])
#> [0.0, 1.0, 2.0] tensor([0.0000, 0.5000, 0.2500])
