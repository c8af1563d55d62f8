import torch

matrix, batch = torch.ones(2, 3), torch.ones(5, 2, 3)

pairs = [
    (matrix, matrix),
    (batch, batch),
    (batch, torch.ones(4, 3, 2)),
    (matrix, torch.ones(3, 4, dtype=torch.int64)),
]

for left, right in pairs:
    try:
        left @ right
    except RuntimeError as error:
        print(tuple(left.shape), "@", tuple(right.shape))
        print("   ", error)
#> (2, 3) @ (2, 3)
#>     mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
#> (5, 2, 3) @ (5, 2, 3)
#>     Expected size for first two dimensions of batch2 tensor to be: [5, 3] but got: [5, 2].
#> (5, 2, 3) @ (4, 3, 2)
#>     The size of tensor a (5) must match the size of tensor b (4) at non-singleton dimension 0
#> (2, 3) @ (3, 4)
#>     expected m1 and m2 to have the same dtype, but got: float != long int

print((matrix * 2).shape)
#> torch.Size([2, 3])

matrix @ 2
#> TypeError: unsupported operand type(s) for @: 'Tensor' and 'int'
