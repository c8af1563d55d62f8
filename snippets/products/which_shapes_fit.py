import torch

cases = [
    (torch.mul, (2, 3), (2, 3)),
    (torch.mul, (2, 3), (3,)),
    (torch.dot, (3,), (3,)),
    (torch.mv, (2, 3), (3,)),
    (torch.mm, (2, 3), (3, 4)),
    (torch.bmm, (5, 2, 3), (5, 3, 4)),
    (torch.outer, (2,), (3,)),
    (torch.linalg.cross, (3,), (3,)),
    (torch.linalg.cross, (5, 3), (5, 3)),
]

for product, left, right in cases:
    result = product(torch.ones(left), torch.ones(right))
    shapes = f"{left!s:>9} {right!s:>9} -> {tuple(result.shape)}"
    print(f"{product.__name__:12} {shapes}")
#> mul             (2, 3)    (2, 3) -> (2, 3)
#> mul             (2, 3)      (3,) -> (2, 3)
#> dot               (3,)      (3,) -> ()
#> mv              (2, 3)      (3,) -> (2,)
#> mm              (2, 3)    (3, 4) -> (2, 4)
#> bmm          (5, 2, 3) (5, 3, 4) -> (5, 2, 4)
#> outer             (2,)      (3,) -> (2, 3)
#> linalg_cross      (3,)      (3,) -> (3,)
#> linalg_cross    (5, 3)    (5, 3) -> (5, 3)
