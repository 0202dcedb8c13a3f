import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { useEffect, useRef } from 'react';

ModuleRegistry.registerModules([AllCommunityModule]);

/** AG Grid as it comes: a row's name is pinned, and columns and rows out of sight are not in the page. */
export function DataGrid({ columns, rows, height, onRow }) {
  const box = useRef();
  const grid = useRef();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a grid is made once; its rows follow below.
  useEffect(() => {
    grid.current = createGrid(box.current, { columnDefs: columns, rowData: rows, onRowClicked: onRow });
    return () => grid.current.destroy();
  }, []);
  useEffect(() => grid.current.setGridOption('rowData', rows), [rows]);
  return <div ref={box} style={{ height }} />;
}
