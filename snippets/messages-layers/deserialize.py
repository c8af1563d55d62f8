import io

import torch

file = io.BytesIO()
torch.save({"weight": torch.tensor([1.0, 2.0])}, file)
file.seek(0)
# wanted: {'weight': tensor([1., 2.])}
print(torch.load(file, map_location="cuda"))
#> RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only machine, please use torch.load with map_location=torch.device('cpu') to map your storages to the CPU.
