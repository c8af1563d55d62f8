import torch

x = torch.tensor([1.0, 1.0, 2.0, 2.0, 1.0, 1.0])
y = 3 * x
w = torch.tensor(1.0, requires_grad=True)

((w * x - y) ** 2).mean().backward()
print(w.grad)
#> tensor(-8.)

w.grad = None
for a, b in zip(x.chunk(3), y.chunk(3)):
    loss = ((w * a - b) ** 2).mean()
    (loss / 3).backward()
    print(len(a), "->", w.grad)
#> 2 -> tensor(-1.3333)
#> 2 -> tensor(-6.6667)
#> 2 -> tensor(-8.)
