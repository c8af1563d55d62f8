import torch

for shape in [(), (4,), (3, 4), (2, 3, 4)]:
    w = torch.ones(shape, requires_grad=True)
    (w**2).sum().backward()
    with torch.no_grad():
        w -= 0.25 * w.grad
    print(shape, "->", tuple(w.grad.shape), w.mean().item())
#> () -> () 0.5
#> (4,) -> (4,) 0.5
#> (3, 4) -> (3, 4) 0.5
#> (2, 3, 4) -> (2, 3, 4) 0.5
