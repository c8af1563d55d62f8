from pathlib import PurePosixPath, PureWindowsPath

for system in (PureWindowsPath, PurePosixPath):
    print([str(system("folder") / "graph.pdf")])
#> ['folder\\graph.pdf']
#> ['folder/graph.pdf']
