import torch

depths = torch.tensor([300, 100, 200], dtype=torch.uint16)

print(depths == 100, depths.sum())
#> tensor([False,  True, False]) tensor(600)
print(depths.int() + 1)
#> tensor([301, 101, 201], dtype=torch.int32)

depths + 1
#> NotImplementedError: "add_stub" not implemented for 'UInt16'
