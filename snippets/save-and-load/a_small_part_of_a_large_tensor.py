import io

import torch

large = torch.zeros(1_000_000)
for tensor in (large[:3], large[:3].clone()):
    file = io.BytesIO()
    torch.save(tensor, file)
    print(len(file.getvalue()) // 1000)
#> 4001
#> 1
